import { Spinner } from "@fluentui/react-components";
import { Suspense, use, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface DeferredProps<T> {
  readonly load: () => Promise<T>;
  readonly children: (loaded: T) => ReactNode;
}

/** Loads what it needs when it is first drawn. Drawn anew after a failure it tries again, which `lazy` never does. */
export function Deferred<T>({ load, children }: DeferredProps<T>) {
  const { t } = useTranslation();
  const [loading] = useState(load);
  return (
    <Suspense fallback={<Spinner size="tiny" label={t("views.opening")} />}>
      <Loaded loading={loading}>{children}</Loaded>
    </Suspense>
  );
}

interface LoadedProps<T> {
  readonly loading: Promise<T>;
  readonly children: (loaded: T) => ReactNode;
}

function Loaded<T>({ loading, children }: LoadedProps<T>) {
  return children(use(loading));
}
