import { load, SijsError, today } from "./dist/index.js";

const SAYS = {
  en: {
    title: "Where you stand",
    privacy: "What you write stays on this page. Nothing is sent and nothing is kept.",
    birth: "Your date of birth",
    birthHint: "If you know only the year, or the month and the year, write that.",
    day: "Day",
    month: "Month (1 to 12)",
    year: "Year",
    married: "Have you ever been married?",
    filed: "Was a form I-360 ever sent for you?",
    unsaid: "I do not say",
    no: "No",
    yes: "Yes",
    show: "Show the page",
    notADate: "This is not a date. Write numbers, such as 2, 6 and 2009.",
    failed: "The page could not be made.",
    law: "law",
  },
  es: {
    title: "En qué punto estás",
    privacy: "Lo que escribes se queda en esta página. No se manda y no se guarda nada.",
    birth: "Tu fecha de nacimiento",
    birthHint: "Si solo sabes el año, o el mes y el año, escribe eso.",
    day: "Día",
    month: "Mes (1 a 12)",
    year: "Año",
    married: "¿Te has casado alguna vez?",
    filed: "¿Alguna vez se mandó por ti la forma I-360?",
    unsaid: "Prefiero no decirlo",
    no: "No",
    yes: "Sí",
    show: "Mostrar la página",
    notADate: "Eso no es una fecha. Escribe números, como 2, 6 y 2009.",
    failed: "No se pudo hacer la página.",
    law: "ley",
  },
};

const byId = (id) => document.getElementById(id);
const says = () => SAYS[byId("language").value];

const loading = load({ audiences: ["youth"] });
loading.catch(() => {}); // told when the page is asked for

byId("language").value = navigator.language.startsWith("es") ? "es" : "en";
byId("language").addEventListener("change", () => {
  speak();
  if (!byId("page").hidden) {
    show();
  }
});
byId("facts").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (await show()) {
    byId("page-title").focus();
  }
});
speak();

function speak() {
  document.documentElement.lang = byId("language").value;
  document.title = says().title;
  for (const element of document.querySelectorAll("[data-says]")) {
    element.textContent = says()[element.dataset.says];
  }
}

/** The case: what is not said stays out. */
function facts() {
  const [year, month, day] = ["year", "month", "day"].map((id) => byId(id).value.trim());
  const parts = [year, month && month.padStart(2, "0"), day && day.padStart(2, "0")];
  const told = day ? parts : month ? parts.slice(0, 2) : parts.slice(0, 1);
  const list = { no: [], yes: { at_least: [{}] } };
  return {
    person: { birth_date: told.join("-") || undefined, marriages: list[byId("married").value] },
    filings: byId("filed").value === "yes" ? { at_least: [{ form: "i360" }] } : list[byId("filed").value],
  };
}

async function show() {
  refuse("");
  try {
    const sijs = await loading;
    const options = { asOf: today(), language: byId("language").value, audience: "youth" };
    byId("page").replaceChildren(...lines(sijs.page(facts(), options)));
    byId("page").hidden = false;
    return true;
  } catch (error) {
    byId("page").hidden = true;
    const isBirth = error instanceof SijsError && error.path === "person.birth_date";
    refuse(isBirth ? says().notADate : `${says().failed} (${error.code ?? error.name})`, isBirth);
    return false;
  }
}

function refuse(message, isBirth = false) {
  byId("birth-error").textContent = message;
  for (const id of ["day", "month", "year"]) {
    byId(id).setAttribute("aria-invalid", String(isBirth));
  }
  if (isBirth) {
    byId("day").focus();
  }
}

/** The answer as elements; every text is set as text. */
function lines({ law, engine, page }) {
  const title = made("h2", page.title);
  title.id = "page-title";
  title.tabIndex = -1;
  const flags = page.flags.map((flag) => made("p", flag, "flag"));
  const lead = page.lead ? [made("p", page.lead)] : [];
  const foot = made("div", "", "foot");
  const versions = `${says().law} ${law} · sijs ${engine}`;
  foot.append(...[...page.marks, page.notice, versions].map((text) => made("p", text)));
  return [title, ...flags, ...lead, ...page.sections.flatMap(section), foot];
}

function section({ title, lines }) {
  const elements = title ? [made("h3", title)] : [];
  for (const { label, text } of lines) {
    const kind = label ? "dl" : "ul";
    if (elements.at(-1)?.localName !== kind) {
      elements.push(made(kind));
    }
    elements.at(-1).append(...(label ? [made("dt", label), made("dd", text)] : [made("li", text)]));
  }
  return elements;
}

function made(name, text = "", kind = "") {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = kind;
  return element;
}
