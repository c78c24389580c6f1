// Writing without fear: what is typed is saved every few seconds, and kept in this browser until
// the server has it. Without this file the form saves by its button.

const OFTEN = 3000; // ms between looks whether there is something to save
const SELDOM = 12000; // ms until it is tried again after it failed
const PAUSE = 800; // ms without a key before preview and checks are asked for
const STUCK = 10000; // ms until a form that went its way and did not arrive may go again
const FIELDS = ["title", "summary", "body"];
const TOOLS = {
    bold: { around: "**" },
    heading: { before: "## " },
    list: { before: "- " },
    steps: { before: "1. " },
    link: { open: "[", close: "](https://)" },
    image: { open: "![", close: "](picture.png)" },
    table: { block: "| | |\n|---|---|\n| | |" },
    code: { block: "```\n\n```" },
    note: { block: "> [!NOTE]\n> " },
};

const editor = document.getElementById("editor");
if (editor) {
    write(editor);
}

function write(form) {
    const { title, summary, body, version } = form.elements;
    const saved = form.querySelector("[data-saved]");
    const status = form.querySelector("[data-status]");
    const theirs = form.querySelector("[data-theirs]");
    const kept = form.querySelector("[data-kept-text]");
    const beside = form.querySelector("[data-beside]");
    const address = form.getAttribute("action").split("?")[0]; // behind it, what was brought along
    // One for each time a page is opened: two tabs, or a text not yet taken, lose nothing to each other.
    const own = `${form.dataset.kept}:${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
    const places = new Set(); // where in the text pictures on their way belong
    let known = body.value; // the text that these places are of
    let base = theirs.hidden ? version.value : ""; // the version that the text here was written from
    let their = version.value; // the version of what stands beside it in a conflict
    let stored = theirs.hidden && !form.querySelector("[aria-invalid]") ? text() : "";
    let under = null; // the saving that is under way
    let wait = 0; // until when nothing is tried
    let pausing = 0;
    let looking = null; // the asking that is under way
    let busy = false; // whether the form is on its way, so that a second click sends nothing
    let passing = false; // whether the form may go its way

    version.value = base;
    keep();
    offer();
    tools();
    files();
    form.addEventListener("input", changed);
    form.addEventListener("submit", submitted);
    form.addEventListener("keydown", keyed);
    body.addEventListener("input", moved);
    beside.addEventListener("focusout", ({ relatedTarget }) => {
        if (!beside.contains(relatedTarget)) {
            soon();
        }
    });
    addEventListener("pagehide", keep);
    addEventListener("pageshow", () => (busy = false));
    addEventListener("storage", (event) => {
        if (event.key === own && event.newValue === null) {
            keep(); // another tab had no use for it; this one may have
        }
    });
    setInterval(() => {
        if (text() !== stored && Date.now() >= wait && theirs.hidden && !busy && title.value.trim()) {
            save();
        }
    }, OFTEN);

    function text() {
        return JSON.stringify(FIELDS.map((name) => form.elements[name].value));
    }

    function sent() {
        const all = FIELDS.map((name) => [name, form.elements[name].value]);
        const source = form.querySelector("[name=source][type=hidden]"); // a box is ticked for a button
        const more = source ? [["source", source.value]] : [];
        return new URLSearchParams([...all, ...more, ["version", version.value]]);
    }

    // What stands beside the text answers to what was chosen there, too.
    function shown() {
        const all = [...new FormData(form)].filter(([name]) => name.startsWith("personal"));
        return new URLSearchParams([...sent(), ["audience", form.elements.audience.value], ...all]);
    }

    function changed(event) {
        if (event.target.name === "audience") {
            soon(); // a link may be too narrow for some and not for others
        }
        if (!FIELDS.includes(event.target.name)) {
            return;
        }
        saved.textContent = form.dataset.unsaved;
        keep();
        soon();
    }

    function soon() {
        clearTimeout(pausing);
        pausing = setTimeout(look, PAUSE);
    }

    function keep() {
        if (text() !== stored) {
            store(own, JSON.stringify({ text: text(), version: base, at: Date.now() }));
        }
    }

    function save() {
        under ??= saving().finally(() => (under = null));
        return under;
    }

    async function saving() {
        const now = text();
        try {
            const answer = await fetch(`${address}/draft`, {
                method: "POST",
                body: sent(),
                redirect: "manual",
            });
            return await took(answer, now);
        } catch {
            return failed(form.dataset.offline);
        }
    }

    async function took(answer, now) {
        if (answer.status === 401) {
            return failed(form.dataset.ended, true);
        }
        if (![200, 409, 422].includes(answer.status)) {
            return failed(form.dataset.failed);
        }
        const draft = await answer.json();
        if (answer.status === 422) {
            failed(draft.problems.map((each) => each.words).join(" "));
            return "refused";
        }
        if (draft.theirs) {
            their = draft.version;
            show(draft.theirs);
            return "conflict";
        }
        version.value = base = draft.version;
        stored = now;
        wait = 0;
        status.hidden = true;
        if (text() === now) {
            saved.textContent = draft.said;
            forget(own);
        } else {
            keep();
        }
        return "saved";
    }

    function failed(words, signIn = false) {
        const place = status.querySelector("span");
        wait = Date.now() + SELDOM;
        keep();
        if (status.hidden || place.dataset.words !== words) {
            place.dataset.words = words;
            place.textContent = words;
            if (signIn) {
                const link = document.createElement("a");
                link.href = `/sign-in?to=${encodeURIComponent(location.pathname)}`;
                link.textContent = form.dataset.signIn;
                place.append(" ", link);
            }
            status.hidden = false;
        }
        return "failed";
    }

    function show({ ended, author, ...their }) {
        for (const place of theirs.querySelectorAll("[data-while-ended]")) {
            place.textContent = ended ? place.dataset.whileEnded : place.dataset.whileSaved;
        }
        theirs.querySelector("[data-author]").textContent = author;
        for (const name of FIELDS) {
            document.getElementById(`their-${name}`).value = their[name];
        }
        theirs.hidden = false;
        theirs.focus();
        keep();
    }

    // A form goes its way once, and only when the text is safe with the server.
    async function submitted(event) {
        if (passing) {
            return;
        }
        event.preventDefault();
        if (busy) {
            return;
        }
        busy = true;
        const button = event.submitter;
        if (theirs.contains(button)) {
            version.value = base = their; // theirs was read, and mine is to stay
        }
        theirs.hidden = true;
        status.hidden = true; // so that what fails again is said again
        await under;
        const outcome = await save();
        const leads = button?.value !== "save";
        busy = outcome === "refused" || (outcome === "saved" && leads);
        if (busy) {
            setTimeout(() => (busy = false), STUCK);
            passing = true;
            form.requestSubmit(button);
            passing = false;
        }
    }

    // The latest text that this browser kept: written from the draft that is there, or from an older
    // one. It has the version it was written from, so that a newer draft is a conflict, not a loss.
    function offer() {
        const found = others().sort((one, other) => one.at - other.at);
        const last = found.findLast((each) => each.text !== text());
        found.filter((each) => each.text === text()).forEach((each) => forget(each.key));
        kept.hidden = !last;
        kept.querySelector("[data-take]").onclick = () => {
            JSON.parse(last.text).forEach((value, at) => (form.elements[FIELDS[at]].value = value));
            version.value = base = last.version;
            body.focus();
            moved();
            changed({ target: body });
            forget(last.key);
            offer();
            save();
        };
        kept.querySelector("[data-drop]").onclick = () => {
            forget(last.key);
            offer();
            body.focus();
        };
    }

    function others() {
        return names()
            .filter((each) => each.startsWith(`${form.dataset.kept}:`) && each !== own)
            .map((each) => ({ ...read(each), key: each }))
            .filter((each) => each.text);
    }

    // What somebody is just choosing there stays as it is until they are done.
    async function look() {
        looking?.abort();
        const { signal } = (looking = new AbortController());
        const asked = String(shown());
        try {
            const answer = await fetch(beside.dataset.beside, { method: "POST", body: shown(), signal });
            const page = answer.ok && (await answer.text());
            if (!page || signal.aborted || beside.contains(document.activeElement)) {
                return;
            }
            if (asked !== String(shown())) {
                soon();
                return;
            }
            const fresh = new DOMParser().parseFromString(page, "text/html");
            beside.replaceChildren(...fresh.body.childNodes);
        } catch {
            // the next pause asks again
        }
    }

    function tools() {
        const bar = form.querySelector("[role=toolbar]");
        const buttons = [...bar.querySelectorAll("button")];
        bar.hidden = false;
        form.querySelector("[data-keys]").hidden = false;
        buttons.forEach((button, at) => {
            button.tabIndex = at ? -1 : 0;
            button.addEventListener("click", () => use(button.dataset.tool));
        });
        bar.addEventListener("keydown", (event) => {
            const forward = getComputedStyle(bar).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
            if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
                event.preventDefault();
                const at = buttons.indexOf(document.activeElement);
                const to = (at + (event.key === forward ? 1 : buttons.length - 1)) % buttons.length;
                buttons[at].tabIndex = -1;
                buttons[to].tabIndex = 0;
                buttons[to].focus();
            }
        });
    }

    // Pictures are pasted or dropped where they belong; a chosen file goes there too.
    function files() {
        const upload = document.getElementById("files");
        body.addEventListener("paste", (event) => bring(event, event.clipboardData));
        body.addEventListener("drop", (event) => bring(event, event.dataTransfer));
        upload.querySelector("[data-attach]").addEventListener("click", (event) => {
            const { file } = form.elements;
            event.preventDefault();
            [...file.files].forEach((each) => attach(each, body.selectionEnd));
            file.value = "";
        });
    }

    function bring(event, data) {
        if (!data?.files.length || (event.type === "paste" && hasWords(data))) {
            return;
        }
        event.preventDefault();
        const at = event.type === "drop" ? droppedAt(event) : body.selectionEnd;
        [...data.files].forEach((file) => attach(file, at));
    }

    function droppedAt({ clientX, clientY }) {
        const caret = document.caretPositionFromPoint?.(clientX, clientY);
        return caret?.offsetNode === body ? caret.offset : body.selectionEnd;
    }

    async function attach(file, at) {
        const content = new FormData();
        const place = { at };
        content.append("file", file);
        places.add(place);
        try {
            const answer = await fetch(`${address}/files`, {
                method: "POST",
                body: content,
                headers: { Accept: "application/json" },
                redirect: "manual",
            });
            await attached(answer, place);
        } catch {
            failed(form.dataset.offline);
        } finally {
            places.delete(place);
        }
    }

    async function attached(answer, place) {
        if (answer.status === 200) {
            put((await answer.json()).markdown, place.at);
        } else if (answer.status === 422) {
            failed((await answer.json()).problem);
        } else if (answer.status === 413) {
            failed(form.dataset.large);
        } else {
            failed(answer.status === 401 ? form.dataset.ended : form.dataset.failed, answer.status === 401);
        }
    }

    // Where it belongs, whatever is chosen or written elsewhere by now.
    function put(words, at) {
        const moves = (each) => (each < at ? each : each + words.length);
        const chosen = [body.selectionStart, body.selectionEnd, body.selectionDirection];
        if (document.activeElement === body) {
            body.setSelectionRange(at, at);
            insert(words);
            body.setSelectionRange(moves(chosen[0]), moves(chosen[1]), chosen[2]);
        } else {
            body.setRangeText(words, at, at, chosen[0] === at ? "end" : "preserve");
            moved();
            changed({ target: body });
        }
    }

    // A place in the text goes along with what is written before it.
    function moved() {
        const now = body.value;
        const more = now.length - known.length;
        let same = 0;
        while (places.size && same < known.length && known[same] === now[same]) {
            same++;
        }
        for (const place of places) {
            place.at = place.at < same ? place.at : Math.max(same, place.at + more);
        }
        known = now;
    }

    function keyed(event) {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) {
            return;
        }
        const pressed = letter(event);
        if (pressed === "s" || pressed === "enter") {
            const button = pressed === "s" ? "[value=save]" : "[data-hand-in]";
            event.preventDefault();
            if (!event.repeat) {
                form.requestSubmit(form.querySelector(button));
            }
        } else if (event.target === body && (pressed === "b" || pressed === "k")) {
            event.preventDefault();
            use(pressed === "b" ? "bold" : "link");
        }
    }

    function use(name) {
        const { around, before: start, open = around, close = around, block } = TOOLS[name];
        const chosen = body.value.slice(body.selectionStart, body.selectionEnd);
        body.focus();
        if (block) {
            insert(`\n\n${block}\n`);
        } else if (start) {
            const line = body.value.lastIndexOf("\n", body.selectionStart - 1) + 1;
            body.setSelectionRange(line, Math.max(line, body.selectionEnd));
            const lines = body.value.slice(line, body.selectionEnd).split("\n");
            insert(lines.map((each) => start + each).join("\n"));
        } else {
            insert(open + (chosen || form.dataset.link) + close);
        }
    }

    // By the browser's own command, so that its undo takes it back.
    function insert(words) {
        if (!document.execCommand("insertText", false, words)) {
            body.setRangeText(words, body.selectionStart, body.selectionEnd, "end");
            moved();
            changed({ target: body });
        }
    }
}

// The letter on the key; on a keyboard without Latin ones, where that letter would be.
function letter({ key, code }) {
    return (/^[\x21-\x7e]+$/.test(key) ? key : code.replace(/^Key/, "")).toLowerCase();
}

// Cells and pages bring a picture of themselves along; what is meant are their words.
function hasWords(data) {
    const page = new DOMParser().parseFromString(data.getData("text/html"), "text/html");
    return Boolean(data.getData("text/plain").trim() || page.body.textContent.trim());
}

// A browser may have no room or no leave to keep anything; writing goes on all the same.
function read(key) {
    try {
        return JSON.parse(localStorage.getItem(key));
    } catch {
        return null;
    }
}

function names() {
    try {
        return Object.keys(localStorage);
    } catch {
        return [];
    }
}

function store(key, value) {
    try {
        localStorage.setItem(key, value);
    } catch {
        // as above
    }
}

function forget(key) {
    try {
        localStorage.removeItem(key);
    } catch {
        // as above
    }
}
