// What makes an article handier: copying code, a heading's own address, pictures in full size.

const COPY = "M8.5 8.5V4.5h11v11h-4M4.5 8.5h11v11h-11Z";
const DONE = "m5 12.5 4.5 4.5L19 7.5";
const LINK = "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1";
const prose = document.querySelector(".prose");

if (prose) {
    prose.querySelectorAll("pre").forEach(copyable);
    prose.querySelectorAll("h2[id], h3[id], h4[id]").forEach(anchored);
    prose.querySelectorAll("img").forEach(enlargeable);
}

function icon(path) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const line = document.createElementNS(svg.namespaceURI, "path");
    svg.setAttribute("class", "icon");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    line.setAttribute("d", path);
    svg.append(line);
    return svg;
}

function copyable(pre) {
    const box = document.createElement("div");
    const button = document.createElement("button");
    const status = document.createElement("span");
    box.className = "code";
    box.dir = "ltr";
    button.type = "button";
    button.className = "copy";
    button.setAttribute("aria-label", prose.dataset.copy);
    button.title = prose.dataset.copy;
    button.append(icon(COPY));
    status.className = "unseen";
    status.setAttribute("role", "status");
    pre.replaceWith(box);
    box.append(pre, button, status);
    button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(pre.innerText);
        button.replaceChildren(icon(DONE), prose.dataset.copied);
        status.textContent = prose.dataset.copied;
        setTimeout(() => {
            button.replaceChildren(icon(COPY));
            status.textContent = "";
        }, 2000);
    });
}

function anchored(heading) {
    const box = document.createElement("div");
    const link = document.createElement("a");
    box.className = "anchored";
    link.className = "anchor";
    link.href = `#${heading.id}`;
    link.setAttribute("aria-label", `${prose.dataset.anchor}: ${heading.textContent}`);
    link.append(icon(LINK));
    heading.replaceWith(box);
    box.append(heading, link);
}

function enlargeable(picture) {
    if (!picture.complete) {
        picture.addEventListener("load", () => enlargeable(picture), { once: true });
    } else if (picture.naturalWidth > picture.clientWidth && !picture.closest("a")) {
        const link = document.createElement("a");
        link.href = picture.src;
        picture.replaceWith(link);
        link.append(picture);
    }
}
