// What was searched for in this visit is kept in this tab, and goes along with a question only
// when it is sent; the form shows it. Beside the form stand articles that may answer as it is typed.
// A question that is half written is kept in this tab, too: who reads one of them in it and comes
// back goes on where it was left. Names and addresses are not kept.

const KEPT = "dalil-searches";
const HALF = "dalil-question";
const MOST = 10;
const WAIT = 400; // ms after the last key before asking
const form = document.querySelector("form[data-contact]");
const searched = new URLSearchParams(location.search).get("q")?.trim();

if (searched && location.pathname.endsWith("/search")) {
    keep([...kept().filter((each) => each !== searched), searched].slice(-MOST));
}
if (form) {
    goOn();
    carry();
    suggest(form.querySelector("[data-suggested]"));
    pictures(form.querySelector("[data-pictures]"));
} else if (location.pathname.includes("/cases/") && read(HALF)?.sent) {
    write(HALF, {}); // it arrived
}

function kept() {
    return read(KEPT) ?? [];
}

function keep(searches) {
    write(KEPT, searches);
}

function read(name) {
    try {
        return JSON.parse(sessionStorage.getItem(name));
    } catch {
        return null;
    }
}

function write(name, content) {
    try {
        sessionStorage.setItem(name, JSON.stringify(content));
    } catch {
        // a browser that keeps nothing
    }
}

// What the server filled is left alone.
function goOn() {
    const fields = ["subject", "description", "product"].map((name) => form.elements[name]);
    const before = read(HALF) ?? {};
    for (const field of fields.filter((each) => !each.value && before[each.name])) {
        field.value = before[field.name];
    }
    const note = (sent) =>
        write(HALF, { ...Object.fromEntries(fields.map((each) => [each.name, each.value])), sent });
    form.addEventListener("input", () => note(false));
    form.addEventListener("submit", () => note(true));
}

function carry() {
    const list = form.querySelector("[data-searches]");
    const have = new Set([...form.querySelectorAll("input[name=q]")].map((each) => each.value));
    for (const words of kept().filter((each) => !have.has(each))) {
        const input = document.createElement("input");
        const chip = document.createElement("li");
        const text = document.createElement("bdi");
        input.type = "hidden";
        input.name = "q";
        input.value = words;
        chip.className = "chip";
        text.textContent = words;
        chip.append(text);
        form.append(input);
        list.append(chip);
        list.parentElement.hidden = false;
    }
}

// What the form would show beside it if it was sent now. The words go in the body: an address is
// written down in places where a question does not belong.
function suggest(box) {
    const fields = ["subject", "product", "description"].map((name) => form.elements[name]);
    let waiting = 0;
    let asking = null;
    let asked = typed().toString();
    fields.forEach((field) =>
        field.addEventListener("input", () => {
            clearTimeout(waiting);
            waiting = setTimeout(ask, WAIT);
        }),
    );

    function typed() {
        return new URLSearchParams(fields.map((field) => [field.name, field.value.trim()]));
    }

    async function ask() {
        const words = typed();
        if (words.toString() === asked) {
            return;
        }
        asked = words.toString();
        asking?.abort();
        asking = new AbortController();
        try {
            const as = new URLSearchParams(location.search).get("as"); // staff look as customers do
            const address = form.dataset.contact + (as ? `?${new URLSearchParams({ as })}` : "");
            const answer = await fetch(address, { method: "POST", body: words, signal: asking.signal });
            if (answer.ok) {
                show((await answer.json()).suggestions);
            }
        } catch {
            // no network, or asked anew: the form goes on
        }
    }

    // What does not answer any more goes, but not from under who is about to open it.
    function show(suggestions) {
        if (!box.contains(document.activeElement)) {
            box.querySelector("ul").replaceChildren(...suggestions.map(line));
            box.hidden = suggestions.length === 0;
        }
    }

    function line({ title, address, language, direction }) {
        const item = document.createElement("li");
        const link = document.createElement("a");
        const words = document.createElement("bdi");
        link.href = address;
        link.target = "_blank";
        link.rel = "noopener";
        words.lang = language;
        words.dir = direction;
        words.textContent = title;
        link.append(words);
        item.append(link);
        return item;
    }
}

// Pictures can be pasted and dropped anywhere in the form. What is too much is said before it is sent.
function pictures(input) {
    const most = 3;
    const largest = 10 * 1024 * 1024;
    input.addEventListener("change", check);
    form.addEventListener("paste", (event) => bring(event, event.clipboardData));
    form.addEventListener("drop", (event) => bring(event, event.dataTransfer));
    form.addEventListener("dragover", (event) => {
        if (event.dataTransfer.types.includes("Files")) {
            event.preventDefault();
        }
    });

    function bring(event, data) {
        const fresh = [...(data?.files ?? [])];
        if (!fresh.length || event.target === input || (event.type === "paste" && hasWords(data))) {
            return;
        }
        event.preventDefault();
        const all = new DataTransfer();
        [...input.files, ...fresh].forEach((file) => all.items.add(file));
        input.files = all.files;
        check();
    }

    // Cells and pages bring a picture of themselves along; what is meant are their words.
    function hasWords(data) {
        const page = new DOMParser().parseFromString(data.getData("text/html"), "text/html");
        return Boolean(data.getData("text/plain").trim() || page.body.textContent.trim());
    }

    function check() {
        const { many, large } = input.dataset;
        const files = [...input.files];
        const isLarge = files.some((file) => file.size > largest);
        input.setCustomValidity(files.length > most ? many : isLarge ? large : "");
        input.reportValidity();
    }
}
