// Before the first paint: that scripts run here, and what the address says about how the page is shown. Unknown names and values
// are ignored.
(() => {
  const asked = new URLSearchParams(location.search);
  const page = document.documentElement;
  page.dataset.scripted = "";
  if (asked.get("embed") === "1" && asked.get("kop") !== "1") page.dataset.embed = "";
  if (asked.get("kop") === "0") page.dataset.embed = "";
  if (window.top !== window) page.dataset.framed = "";
  const theme = asked.get("thema");
  if (theme === "licht" || theme === "donker") page.dataset.thema = theme;
})();
