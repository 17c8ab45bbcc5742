// The face mesh comes packed into one file with other models; the loader beside it says where each stands.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, target] = process.argv.slice(2);
const name = "face_landmark.tflite";
const loader = readFileSync(join(folder, "face_mesh_solution_packed_assets_loader.js"), "utf8");
const place = loader.match(new RegExp(`"filename": "[^"]*/${name}", "start": (\\d+), "end": (\\d+)`));
if (!place) {
  throw new Error(`${name} is not where it was in ${folder}`);
}
const packed = readFileSync(join(folder, "face_mesh_solution_packed_assets.data"));
writeFileSync(join(target, name), packed.subarray(Number(place[1]), Number(place[2])));
