// Makes the pages quicker to use. Everything works without it; nothing is kept on this machine.
(() => {
  "use strict";

  const root = document.documentElement;
  root.classList.add("enhanced");

  // --- Suggestions: an editable combobox with a list (ARIA Authoring Practices) -------------------------------------

  const WAIT_MS = 120;

  function suggestFor(form) {
    const box = form.querySelector("input[name=q]");
    const list = document.createElement("ul");
    const told = document.createElement("p");
    let offers = [];
    let here = -1;
    let timer = 0;
    let asking = null;
    let typed = box.value;

    list.id = "offers";
    list.className = "offers";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.dataset.offers);
    told.className = "away";
    told.setAttribute("role", "status");
    form.append(list, told);
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-expanded", "false");
    box.setAttribute("aria-controls", list.id);

    const askNoMore = () => {
      clearTimeout(timer);
      if (asking) asking.abort();
    };

    const close = () => {
      askNoMore();
      list.hidden = true;
      here = -1;
      box.setAttribute("aria-expanded", "false");
      box.removeAttribute("aria-activedescendant");
    };

    const mark = (index) => {
      // An answer still on its way would take the list from under her.
      askNoMore();
      here = index;
      [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
      if (index < 0) {
        box.removeAttribute("aria-activedescendant");
        box.value = typed;
      } else {
        box.setAttribute("aria-activedescendant", list.children[index].id);
        list.children[index].scrollIntoView({ block: "nearest" });
        box.value = offers[index].text;
      }
    };

    const choose = (index) => {
      box.value = offers[index].text;
      close();
      form.requestSubmit();
    };

    const show = () => {
      list.replaceChildren(
        ...offers.map((offer, i) => {
          const item = document.createElement("li");
          const text = document.createElement("bdi");
          const kind = document.createElement("small");
          text.textContent = offer.text;
          kind.textContent = form.dataset[offer.kind] || "";
          item.id = "offer-" + i;
          item.setAttribute("role", "option");
          item.setAttribute("aria-selected", "false");
          item.append(text, kind);
          // Pointer-down would take the focus out of the box before the click arrives.
          item.addEventListener("pointerdown", (event) => event.preventDefault());
          item.addEventListener("click", () => choose(i));
          return item;
        }),
      );
      here = -1;
      list.hidden = offers.length === 0;
      box.setAttribute("aria-expanded", String(!list.hidden));
      box.removeAttribute("aria-activedescendant");
      told.textContent = offers.length === 0 ? "" : form.dataset.told + " " + offers.length.toLocaleString(root.lang);
    };

    const ask = async () => {
      if (asking) asking.abort();
      asking = new AbortController();
      try {
        const answer = await fetch("/api/suggest?q=" + encodeURIComponent(typed.trim().slice(0, 100)), {
          signal: asking.signal,
        });
        if (answer.ok && document.activeElement === box) {
          offers = (await answer.json()).suggestions;
          show();
        }
      } catch {
        // Without suggestions one can still search.
      }
    };

    box.addEventListener("input", () => {
      typed = box.value;
      clearTimeout(timer);
      if (typed.trim() === "") close();
      else timer = setTimeout(ask, WAIT_MS);
    });

    box.addEventListener("keydown", (event) => {
      const open = !list.hidden;
      const last = offers.length - 1;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (!open && offers.length > 0 && box.value.trim() !== "") {
          show();
        } else if (!open) {
          return;
        }
        // One step beyond either end of the list stands what was typed.
        const step = event.key === "ArrowDown" ? here + 1 : here - 1;
        mark(step > last ? -1 : step < -1 ? last : step);
        event.preventDefault();
      } else if (event.key === "Escape" && open) {
        mark(-1);
        close();
        event.preventDefault();
      } else if (event.key === "Enter" || event.key === "Tab") {
        close();
      }
    });

    box.addEventListener("blur", close);
  }

  // --- Results that change in place: the same pages, fetched and put in, with the focus where it was ------------------

  let turn = null;
  let shown = location.pathname + location.search;

  function findAgain(element) {
    if (!element || !element.closest) return null;
    if (element.dataset.next) return "#" + CSS.escape(element.dataset.next);
    if (element.id) return "#" + CSS.escape(element.id);
    const choice = element.closest(".choice");
    if (choice) return "#" + CSS.escape(choice.querySelector("input").id) + " ~ a";
    if (element.matches(".switch")) return ".switch";
    return null;
  }

  function unfolded(main) {
    return new Map([...main.querySelectorAll("details.group")].map((group) => [group.querySelector("h3").textContent, group.open]));
  }

  async function goTo(address, remember) {
    const main = document.getElementById("main");
    const focus = findAgain(document.activeElement);
    const named = document.activeElement && document.activeElement.name
      ? [document.activeElement.name, document.activeElement.value]
      : null;
    const folds = unfolded(main);
    const sheet = location.hash === "#filters";
    if (turn) turn.abort();
    turn = new AbortController();
    main.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { signal: turn.signal, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.getElementById("main");
      if (!answer.ok || !next || !next.classList.contains("results")) {
        location.assign(address);
        return;
      }
      next.querySelectorAll("details.group").forEach((group) => {
        const open = folds.get(group.querySelector("h3").textContent);
        if (open !== undefined) group.open = open;
      });
      // The count is announced only if the place that says it was there before and its words change.
      const found = main.querySelector("#found");
      const foundNext = next.querySelector("#found");
      document.title = page.title;
      if (remember) history.pushState(null, "", address + (sheet ? "#filters" : ""));
      shown = location.pathname + location.search;
      // A sheet that stands open by its address would fold away with the element that it named.
      if (sheet) next.querySelector("#filters").classList.add("sheet");
      main.className = next.className;
      main.removeAttribute("aria-busy");
      const words = foundNext ? foundNext.textContent : "";
      if (found && foundNext) foundNext.replaceWith(found);
      main.replaceChildren(...next.childNodes);
      if (found) found.textContent = words;
      ready(main);
      let back = focus ? main.querySelector(focus) : null;
      if (named) {
        back = [...main.querySelectorAll("[name='" + CSS.escape(named[0]) + "']")].find((field) => field.value === named[1]) || back;
      }
      if (back) back.focus({ preventScroll: true });
      else main.focus({ preventScroll: true });
    } catch (problem) {
      if (problem.name !== "AbortError") location.assign(address);
    }
  }

  function addressOf(form) {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (value !== "" && !(name === "sort" && value === "relevance")) fields.append(name, value);
    }
    const asked = fields.toString();
    return form.getAttribute("action") + (asked ? "?" + asked : "");
  }

  function ready(main) {
    const form = main.querySelector("#filter-form");
    if (!form) return;
    form.addEventListener("change", () => goTo(addressOf(form), true));
    const sort = main.querySelector("#sort");
    if (sort) sort.addEventListener("change", () => goTo(addressOf(form), true));
  }

  const main = document.getElementById("main");
  if (main.classList.contains("results")) {
    main.addEventListener("click", (event) => {
      if (event.target.closest(".filters-done")) main.querySelector("#filters").classList.remove("sheet");
      const link = event.target.closest(".choice a, .more a, .switch, .chip, .chip-all");
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (link && plain) {
        event.preventDefault();
        goTo(link.getAttribute("href").split("#")[0], true);
      }
    });
    addEventListener("popstate", () => {
      // Going to #filters and back is no other search.
      const wanted = location.pathname + location.search;
      if (wanted !== shown) goTo(wanted, false);
    });
    ready(main);
  }

  // --- A bar on the line that one reads; the place is the pointer's, or that of what has the focus ----------------------

  if (root.classList.contains("ruler-on")) {
    const ruler = document.createElement("div");
    ruler.className = "ruler";
    ruler.setAttribute("aria-hidden", "true");
    ruler.hidden = true;
    document.body.append(ruler);
    const put = (y) => {
      ruler.hidden = false;
      ruler.style.setProperty("inset-block-start", y + "px");
    };
    addEventListener("pointermove", (event) => put(event.clientY), { passive: true });
    addEventListener("focusin", (event) => {
      const place = event.target.getBoundingClientRect();
      put(place.top + place.height / 2);
    });
  }

  // Results change in place, and the address with them: a change of language shall come back to what is shown.
  document.querySelectorAll("form.tongues").forEach((form) => {
    form.addEventListener("submit", () => {
      form.elements.back.value = location.pathname + location.search;
    });
  });

  document.querySelectorAll("form.search").forEach(suggestFor);
})();
