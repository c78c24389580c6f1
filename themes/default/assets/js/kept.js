// Words typed on the desk are kept in this browser until they are sent, for one account and one form:
// a neighbouring button, a crash or an ended session loses none. The editor has a way of its own.

const LONG = 30 * 24 * 3600 * 1000; // ms until what nobody sent is thrown away
const { kept: prefix, keptWords, keptDrop } = document.body.dataset;
const fields = [...document.querySelectorAll("main textarea[name], main [data-keep]")].filter(
    (field) => field.form?.method === "post" && field.form.id !== "editor" && !field.readOnly,
);
const [way] = performance.getEntriesByType("navigation");
const from = document.referrer && new URL(document.referrer).pathname;

for (const name of names()) {
    const entry = read(name);
    // Only a page that a form led to says that it arrived: an error page has no such script.
    const arrived = way?.type === "navigate" && entry?.sent === from;
    const here = fields.some((field) => key(field) === name && field.value === entry?.text);
    if (!entry || Date.now() - entry.at > LONG || (arrived && !here)) {
        localStorage.removeItem(name);
    }
}
fields.forEach(bring);
document.addEventListener("input", ({ target }) => fields.includes(target) && keep(target));
document.addEventListener("submit", ({ target }) => {
    for (const field of fields.filter((each) => each.form === target)) {
        keep(field, location.pathname);
    }
});

// A field that the server filled is left alone, unless it is what was there before, too.
function bring(field) {
    const entry = read(key(field));
    const isFree = !field.value || ("keep" in field.dataset && field.value === entry?.over);
    if (entry && field.value === entry.text) {
        keep(field); // it came back: it is still to be sent
    } else if (entry && isFree) {
        field.value = entry.text;
        keep(field);
        tell(field);
    }
}

function tell(field) {
    const line = document.createElement("p");
    const drop = document.createElement("button");
    line.className = "hint";
    line.setAttribute("role", "status");
    drop.type = "button";
    drop.className = "button button-plain";
    drop.textContent = keptDrop;
    drop.addEventListener("click", () => {
        field.value = field.defaultValue;
        keep(field);
        line.remove();
        field.focus();
    });
    line.append(keptWords, " ", drop);
    field.after(line);
}

function key(field) {
    return `${prefix}:${field.form.getAttribute("action")} ${field.name}`;
}

// A browser may have no room or no leave to keep anything; writing goes on all the same.
function keep(field, sent = "") {
    const { value: text, defaultValue: over } = field;
    try {
        if (text.trim() && (text !== over || sent || read(key(field)))) {
            localStorage.setItem(key(field), JSON.stringify({ text, over, sent, at: Date.now() }));
        } else {
            localStorage.removeItem(key(field));
        }
    } catch {
        // as above
    }
}

function names() {
    try {
        return Object.keys(localStorage).filter((each) => each.startsWith(`${prefix}:`));
    } catch {
        return [];
    }
}

function read(name) {
    try {
        return JSON.parse(localStorage.getItem(name));
    } catch {
        return null;
    }
}
