import { render } from "preact";
import { App } from "./app.tsx";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/list.css";
import "./styles/phone.css";
import "./styles/details.css";

const place = document.getElementById("inbox");
if (place !== null) render(<App />, place);
