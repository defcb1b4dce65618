import { expose } from "comlink";
import { Analyst } from "../../app/analyst";
import "./errors-across";

expose(Analyst);
