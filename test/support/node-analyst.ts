import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/umd/node-adapter";
import { Analyst } from "../../src/app/analyst";
import "../../src/taskpane/worker/errors-across";

if (parentPort === null) throw new Error("This is no thread.");
expose(Analyst, nodeEndpoint(parentPort));
