// What was refused is read first.

document.querySelector("[data-problem]")?.focus();
