import { readSnapshot } from "../embedded/snapshot";
import { startEmbedded } from "../embedded/start";

/** Before all tests: what the first start makes is there, for all that come after. */
export default async function firstStart() {
  if (!readSnapshot()) await startEmbedded();
}
