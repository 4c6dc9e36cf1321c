// Runs before the page is drawn, so that it does not flash. The key and the classes are Redoc's: one choice holds on every page.
{
  let mode: string | null = null;
  try {
    mode = localStorage.getItem("redoc.colorMode");
  } catch {
    // A page that may not store anything follows the system.
  }
  if (mode !== "light" && mode !== "dark") mode = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.documentElement.classList.add(mode);
}
