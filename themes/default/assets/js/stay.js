// Tells that somebody stayed, while they do: phones do not tell when they leave. Only the time in
// which the page was seen counts.

const MARKS = [20, 60, 180]; // seconds
const form = document.querySelector("#vote form");
let seen = 0; // ms, without those since
let since = 0;
let waiting = 0;

if (form) {
    document.addEventListener("visibilitychange", look);
    look();
}

function look() {
    clearTimeout(waiting);
    if (document.visibilityState === "visible") {
        since = performance.now();
        wait();
    } else if (since) {
        seen += performance.now() - since;
        since = 0;
    }
}

function wait() {
    if (MARKS.length) {
        const left = MARKS[0] * 1000 - seen - (performance.now() - since);
        waiting = setTimeout(tell, Math.max(0, left));
    }
}

function tell() {
    const address = form.action.replace(/\/vote(\/undo)?$/, "/stay");
    const revision = form.elements.revision.value;
    navigator.sendBeacon(address, new URLSearchParams({ revision, seconds: MARKS.shift() }));
    wait();
}
