import { Component } from "react";
import type { ReactNode } from "react";
import { describeFailure } from "../state/failure";
import type { Failure } from "../state/failure";
import { FailureBar } from "./FailureBar";

interface GuardState {
  readonly failure: Failure | null;
}

/** Shows an error bar in the place of a view that throws. React offers this to classes only. */
export class ViewGuard extends Component<{ readonly children: ReactNode }, GuardState> {
  static getDerivedStateFromError(thrown: unknown): GuardState {
    return { failure: describeFailure("view", thrown, new Date()) };
  }

  override state: GuardState = { failure: null };

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return <FailureBar failure={failure} onRetry={() => this.setState({ failure: null })} />;
  }
}
