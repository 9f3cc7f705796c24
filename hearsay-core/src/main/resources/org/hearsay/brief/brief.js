"use strict";
// Comfort only: the page works without it. Opens evidence beside the text, filters, opens what a link points into.
(() => {
  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const byHash = (hash) => (hash.length > 1 ? document.getElementById(hash.slice(1)) : null);

  // What a link points to may be folded away.
  const reveal = (element) => {
    for (let at = element; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  };
  const light = (root, ids) => {
    root.querySelectorAll("mark.on").forEach((mark) => mark.classList.remove("on"));
    for (const id of ids) {
      root.querySelectorAll(`#${id}, [data-was="${id}"], mark[data-of="${id}"]`).forEach((mark) => mark.classList.add("on"));
    }
  };
  const arrive = () => {
    const target = byHash(location.hash);
    if (!target) return;
    reveal(target);
    target.scrollIntoView({ block: target.tagName === "MARK" ? "center" : "start" });
  };
  addEventListener("hashchange", arrive);
  if (location.hash) arrive();
  addEventListener("beforeprint", () => {
    document.querySelectorAll("details.further, details.rest, details.folded").forEach((one) => (one.open = true));
  });

  // The panel: a report beside the brief, at the words.
  const place = make("span", { class: "meta", "aria-live": "polite" });
  const back = make("button", { type: "button" }, "Previous");
  const on = make("button", { type: "button" }, "Next");
  const close = make("button", { type: "button" }, "Close");
  const whole = make("a", { href: "#texts" }, "In page");
  const content = make("div", { class: "content", tabindex: "0", role: "group", "aria-label": "The report" });
  const panel = make(
    "aside",
    { class: "panel", "aria-label": "The words", hidden: "" },
    make("div", { class: "bar" }, place, whole, back, on, close),
    content,
  );
  document.body.append(panel);
  let links = [];
  let index = 0;
  let opener = null;

  const show = (link) => {
    const target = byHash(link.hash);
    const report = target && target.closest("article.text");
    if (!report) return false;
    const copy = report.cloneNode(true);
    for (const element of [copy, ...copy.querySelectorAll("[id]")]) {
      element.dataset.was = element.id;
      element.removeAttribute("id");
    }
    copy.removeAttribute("aria-labelledby");
    content.replaceChildren(copy);
    const ids = [link.hash.slice(1), ...(link.dataset.also || "").split(" ").filter(Boolean)];
    panel.hidden = false;
    document.body.classList.add("paneled");
    light(content, ids);
    const first = content.querySelector("mark.on");
    if (first) first.scrollIntoView({ block: "center" });
    else content.scrollTop = 0;
    place.textContent = links.length > 1 ? `Place ${index + 1} of ${links.length}` : "";
    back.hidden = on.hidden = links.length < 2;
    back.disabled = index === 0;
    on.disabled = index === links.length - 1;
    whole.href = link.hash;
    return true;
  };
  const hide = () => {
    panel.hidden = true;
    document.body.classList.remove("paneled");
    content.replaceChildren();
    if (opener) opener.focus();
  };
  const step = (by) => {
    const next = index + by;
    if (next < 0 || next >= links.length) return;
    index = next;
    show(links[index]);
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.words");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const item = link.closest("li, td, .side, .item") || link.parentElement;
    links = [...item.querySelectorAll("a.words")];
    index = links.indexOf(link);
    opener = link;
    if (show(link)) {
      event.preventDefault();
      content.focus({ preventScroll: true });
    }
  });
  close.addEventListener("click", hide);
  back.addEventListener("click", () => step(-1));
  on.addEventListener("click", () => step(1));
  whole.addEventListener("click", () => {
    opener = null;
    hide();
  });
  addEventListener("keydown", (event) => {
    if (panel.hidden || event.defaultPrevented) return;
    if (event.key === "Escape") hide();
    else if (panel.contains(document.activeElement) && event.key === "ArrowLeft") step(-1);
    else if (panel.contains(document.activeElement) && event.key === "ArrowRight") step(1);
  });

  // The filter: claims, differences, dates, reports that hold the words.
  const items = [...document.querySelectorAll(".item, .plain > li")];
  if (items.length < 8) return;
  const input = make("input", { type: "search", id: "filter", autocomplete: "off", spellcheck: "false" });
  const found = make("span", { class: "meta", role: "status" });
  const label = make("label", { for: "filter" }, "Show only what holds");
  document.querySelector(".parts").after(make("div", { class: "filter", role: "search" }, label, input, found));
  let texts = null;
  let waiting = 0;
  const filter = () => {
    const words = input.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    texts = texts || items.map((item) => item.textContent.toLocaleLowerCase());
    let shown = 0;
    items.forEach((item, i) => {
      const fits = words.every((word) => texts[i].includes(word));
      item.hidden = !fits;
      if (fits) shown++;
      if (fits && words.length) {
        for (let at = item.parentElement; at; at = at.parentElement) if (at.matches("details.further")) at.open = true;
      }
    });
    found.textContent = words.length ? `${shown} of ${items.length}` : "";
  };
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
})();
