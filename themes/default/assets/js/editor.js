// Writing without fear: what is typed is saved every few seconds, and kept in this browser until
// the server has it. Without this file the form saves by its button.

const OFTEN = 3000; // ms between looks whether there is something to save
const SELDOM = 12000; // ms until it is tried again after it failed
const PAUSE = 800; // ms without a key before preview and checks are asked for
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
    const key = form.dataset.kept;
    const before = read(key);
    let stored = theirs.hidden && !form.querySelector("[aria-invalid]") ? text() : "";
    let under = null; // the saving that is under way
    let wait = 0; // until when nothing is tried
    let pausing = 0;
    let going = false; // a button was pressed, and the page will be left
    let passing = false; // whether the form may go its way

    offer();
    tools();
    files();
    form.addEventListener("input", changed);
    form.addEventListener("submit", submitted);
    form.addEventListener("keydown", keyed);
    addEventListener("pagehide", keep);
    addEventListener("pageshow", () => (going = false));
    setInterval(() => {
        if (text() !== stored && Date.now() >= wait && theirs.hidden && !going && title.value.trim()) {
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
        return new URLSearchParams([...sent(), ...all]);
    }

    function changed(event) {
        if (!FIELDS.includes(event.target.name)) {
            return;
        }
        saved.textContent = form.dataset.unsaved;
        keep();
        clearTimeout(pausing);
        pausing = setTimeout(look, PAUSE);
    }

    function keep() {
        if (text() !== stored) {
            store(key, JSON.stringify({ text: text(), version: version.value }));
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
        version.value = draft.version;
        if (draft.theirs) {
            show(draft.theirs);
            return "conflict";
        }
        stored = now;
        wait = 0;
        status.hidden = true;
        if (text() === now) {
            saved.textContent = draft.said;
            forget(key);
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

    // A form goes its way only when the text is safe with the server, and once: what a second
    // click would hand in is handed in.
    async function submitted(event) {
        if (passing) {
            passing = false;
            return;
        }
        event.preventDefault();
        if (going) {
            return;
        }
        going = true;
        const button = event.submitter;
        theirs.hidden = true;
        const outcome = (await under) === "conflict" ? "conflict" : await save(); // shown, not yet read
        const leads = button?.value !== "save";
        passing = outcome === "refused" || (outcome === "saved" && leads);
        if (passing) {
            form.requestSubmit(button);
        }
        going = outcome !== "failed" && outcome !== "conflict" && leads && !passing;
        passing = false;
    }

    // A text that this browser kept: written from the draft that is there, or from an older one.
    // It keeps the version it was written from, so that a newer draft is a conflict, not a loss.
    function offer() {
        if (!before || before.text === text()) {
            forget(key);
            return;
        }
        kept.hidden = false;
        kept.querySelector("[data-take]").addEventListener("click", () => {
            JSON.parse(before.text).forEach((value, at) => (form.elements[FIELDS[at]].value = value));
            version.value = before.version;
            kept.hidden = true;
            body.focus();
            changed({ target: body });
            save();
        });
        kept.querySelector("[data-drop]").addEventListener("click", () => {
            kept.hidden = true;
            forget(key);
            body.focus();
        });
    }

    async function look() {
        try {
            const answer = await fetch(beside.dataset.beside, { method: "POST", body: shown() });
            if (answer.ok) {
                const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                beside.replaceChildren(...page.body.childNodes);
            }
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
        upload.addEventListener("submit", (event) => {
            event.preventDefault();
            [...upload.elements.file.files].forEach(attach);
            upload.reset();
        });
    }

    function bring(event, data) {
        if (data?.files.length) {
            event.preventDefault();
            [...data.files].forEach(attach);
        }
    }

    async function attach(file) {
        const content = new FormData();
        content.append("file", file);
        try {
            const answer = await fetch(`${address}/files`, {
                method: "POST",
                body: content,
                headers: { Accept: "application/json" },
                redirect: "manual",
            });
            await attached(answer);
        } catch {
            failed(form.dataset.offline);
        }
    }

    async function attached(answer) {
        if (answer.status === 200) {
            body.focus();
            insert((await answer.json()).markdown);
        } else if (answer.status === 422) {
            failed((await answer.json()).problem);
        } else if (answer.status === 413) {
            failed(form.dataset.large);
        } else {
            failed(answer.status === 401 ? form.dataset.ended : form.dataset.failed, answer.status === 401);
        }
    }

    function keyed(event) {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) {
            return;
        }
        if (event.key === "s") {
            event.preventDefault();
            form.requestSubmit(form.querySelector("[value=save]"));
        } else if (event.key === "Enter") {
            event.preventDefault();
            form.requestSubmit(form.querySelector("[data-hand-in]"));
        } else if (event.target === body && (event.key === "b" || event.key === "k")) {
            event.preventDefault();
            use(event.key === "b" ? "bold" : "link");
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
            changed({ target: body });
        }
    }
}

// A browser may have no room or no leave to keep anything; writing goes on all the same.
function read(key) {
    try {
        return JSON.parse(localStorage.getItem(key));
    } catch {
        return null;
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
