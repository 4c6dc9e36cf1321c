import { render } from "preact";
import { App } from "./app.tsx";

const place = document.getElementById("inbox");
if (place !== null) render(<App />, place);
