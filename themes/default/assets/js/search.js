// How many texts each choice of a filter would find: asked once the page stands, so that it never
// waits for them. Without this file the filters are the same links without numbers.

const found = document.querySelector("[data-counts]");
if (found) {
    count();
}

async function count() {
    try {
        const answer = await fetch(found.dataset.counts);
        if (answer.ok) {
            const { counts, tags = [] } = await answer.json();
            if (Object.keys(counts).length > 0) { // else nothing was counted, which is not none
                offer(tags);
                show(counts);
            }
        }
    } catch {
        // The filters work without numbers.
    }
}

// The tags that most of the texts have, in place of those that happen to stand on this page.
function offer(tags) {
    for (const list of found.querySelectorAll("[data-facet=tag] ul")) {
        if (list.contains(document.activeElement)) {
            continue; // nothing moves under somebody's hands
        }
        list.querySelectorAll("[data-count]:not([aria-current])").forEach((link) => link.parentElement.remove());
        tags.filter((tag) => !tag.current).forEach((tag) => list.append(line(tag)));
    }
}

function line(tag) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const part = document.createElement("span");
    const name = document.createElement("bdi");
    link.href = tag.address;
    link.dataset.count = tag.key;
    part.className = "facet-name";
    name.dir = tag.direction;
    name.textContent = tag.name;
    part.append(name);
    link.append(part);
    item.append(link);
    return item;
}

function show(counts) {
    for (const link of found.querySelectorAll("[data-count]")) {
        const number = document.createElement("span");
        const count = counts[link.dataset.count];
        number.className = "facet-count";
        number.textContent = count ?? found.dataset.none;
        link.classList.toggle("facet-none", count === undefined);
        link.append(" ", number);
    }
}
