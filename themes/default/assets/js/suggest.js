// Suggestions under a search field. Without this file the field is a plain form.
// Nothing is chosen until the reader moves, so Enter searches for what was typed.

const WAIT = 150; // ms after the last key before asking
const QUIET = 500; // ms before a screen reader is told how many there are
const AS = new URLSearchParams(location.search).get("as"); // staff may look as a customer does
const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

for (const form of document.querySelectorAll("form[data-suggest]")) {
    enhance(form, form.querySelector("input[type=search]"));
}

function enhance(form, input) {
    const list = document.createElement("ul");
    const status = document.createElement("div");
    let options = [];
    let chosen = -1;
    let asking = null;
    let waiting = 0;
    let telling = 0;

    list.id = `${input.id}-suggestions`;
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.dataset.suggestions);
    status.className = "unseen";
    status.setAttribute("role", "status");
    input.parentElement.append(list);
    form.append(status);
    for (const [name, value] of [
        ["role", "combobox"],
        ["aria-autocomplete", "list"],
        ["aria-controls", list.id],
        ["aria-expanded", "false"],
    ]) {
        input.setAttribute(name, value);
    }

    if (AS) {
        const as = document.createElement("input");
        as.type = "hidden";
        as.name = "as";
        as.value = AS;
        form.append(as);
    }
    input.addEventListener("input", () => {
        direct(input);
        clearTimeout(waiting);
        waiting = setTimeout(ask, WAIT);
    });
    input.addEventListener("keydown", keyed);
    input.addEventListener("blur", close);
    // The field keeps the focus while a suggestion is pressed.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
        const option = event.target.closest("[role=option]");
        if (option) {
            go(option);
        }
    });

    async function ask() {
        const typed = input.value.trim();
        asking?.abort();
        if (!typed) {
            close();
            return;
        }
        const { signal } = (asking = new AbortController());
        try {
            const asked = new URLSearchParams(AS ? { q: typed, as: AS } : { q: typed });
            const address = `${form.dataset.suggest}?${asked}`;
            const answer = await fetch(address, { signal });
            const found = answer.ok && (await answer.json());
            if (found && !signal.aborted && document.activeElement === input) {
                show(found);
            }
        } catch {
            if (!signal.aborted) {
                close(); // no network: the form still searches
            }
        }
    }

    function show({ suggestions, said }) {
        options = suggestions.map(option);
        list.replaceChildren(...options);
        choose(-1);
        open(options.length > 0);
        clearTimeout(telling);
        telling = setTimeout(() => (status.textContent = said), QUIET);
    }

    function option({ title, heading, address, language, note }, index) {
        const item = document.createElement("li");
        const line = document.createElement("span");
        item.id = `${list.id}-${index}`;
        item.dataset.address = address;
        item.setAttribute("role", "option");
        line.append(words(heading ?? title, language));
        if (heading) {
            line.append(" ", soft("— ", words(title, language)));
        }
        item.append(line);
        if (note) {
            item.append(soft(note));
        }
        return item;
    }

    function keyed(event) {
        if (event.isComposing || list.hidden) {
            if (event.key === "ArrowDown" && options.length && input.value.trim()) {
                event.preventDefault();
                open(true);
            }
            return;
        }
        switch (event.key) {
            case "ArrowDown":
                choose(chosen + 1 < options.length ? chosen + 1 : -1);
                break;
            case "ArrowUp":
                choose(chosen < 0 ? options.length - 1 : chosen - 1);
                break;
            case "Enter":
                if (chosen < 0) {
                    return;
                }
                go(options[chosen]);
                break;
            case "Escape":
                close();
                break;
            default:
                return;
        }
        event.preventDefault();
    }

    function choose(index) {
        options[chosen]?.removeAttribute("aria-selected");
        chosen = index;
        const option = options[chosen];
        if (option) {
            option.setAttribute("aria-selected", "true");
            option.scrollIntoView({ block: "nearest" });
            input.setAttribute("aria-activedescendant", option.id);
        } else {
            input.removeAttribute("aria-activedescendant");
        }
    }

    function open(shown) {
        list.hidden = !shown;
        input.setAttribute("aria-expanded", String(shown));
    }

    function close() {
        clearTimeout(waiting);
        clearTimeout(telling);
        asking?.abort();
        status.textContent = "";
        choose(-1);
        open(false);
    }

    function go(option) {
        tell(option);
        location.assign(option.dataset.address);
    }

    function tell(option) {
        const article = /\/articles\/(\d+)/.exec(option.dataset.address)?.[1];
        if (article && !AS) {
            const told = { q: input.value.trim(), article, place: options.indexOf(option) + 1 };
            navigator.sendBeacon(`${form.dataset.suggest}/chosen`, new URLSearchParams(told));
        }
    }
}

// One letter of the page's own script is enough: «WhatsApp لا يعمل» runs as Arabic.
function direct(input) {
    const rightToLeft = document.documentElement.dir === "rtl";
    const [own, other] = rightToLeft ? [ARABIC, LATIN] : [LATIN, ARABIC];
    const turned = other.test(input.value) && !own.test(input.value);
    input.dir = turned === rightToLeft ? "ltr" : "rtl";
}

function words(text, language) {
    const words = document.createElement("bdi");
    words.lang = language;
    words.textContent = text;
    return words;
}

function soft(...parts) {
    const soft = document.createElement("span");
    soft.className = "soft";
    soft.append(...parts);
    return soft;
}
