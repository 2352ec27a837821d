//! A page as HTML for a notebook: headings, lists and definitions, readable without any style; no script, no id, and
//! every text escaped.

use sijs::{Line, Page, Section};

/// The page as a card.
pub(crate) fn card(page: &Page, language: &str) -> String {
    let mut html = String::new();
    html.push_str("<article lang=\"");
    text(&mut html, language);
    // a line that is not too long to read; a host that drops it loses nothing
    html.push_str("\" style=\"max-width:42em;line-height:1.5\">");
    element(&mut html, "h3", &page.title);
    element(&mut html, "p", &page.law);
    if !page.flags.is_empty() {
        html.push_str("<section>");
        element(&mut html, "h4", &page.flags_title);
        html.push_str("<ul>");
        for flag in &page.flags {
            element(&mut html, "li", flag);
        }
        html.push_str("</ul></section>");
    }
    if let Some(lead) = &page.lead {
        html.push_str("<p><strong>");
        text(&mut html, lead);
        html.push_str("</strong></p>");
    }
    for part in &page.sections {
        section(&mut html, part);
    }
    html.push_str("<footer>");
    for mark in &page.marks {
        element(&mut html, "p", mark);
    }
    element(&mut html, "p", &page.notice);
    html.push_str("</footer></article>");
    html
}

fn section(html: &mut String, section: &Section) {
    html.push_str("<section>");
    if let Some(title) = &section.title {
        element(html, "h4", title);
    }
    for lines in section.lines.chunk_by(|line, next| line.label.is_some() == next.label.is_some()) {
        let labelled = lines.first().is_some_and(|line| line.label.is_some());
        html.push_str(if labelled { "<dl>" } else { "<ul>" });
        for line in lines {
            self::line(html, line);
        }
        html.push_str(if labelled { "</dl>" } else { "</ul>" });
    }
    html.push_str("</section>");
}

fn line(html: &mut String, line: &Line) {
    match &line.label {
        Some(label) => {
            html.push_str("<dt><b>");
            text(html, label);
            html.push_str("</b></dt>");
            element(html, "dd", &line.text);
        }
        None => element(html, "li", &line.text),
    }
}

fn element(html: &mut String, name: &str, content: &str) {
    html.extend(["<", name, ">"]);
    text(html, content);
    html.extend(["</", name, ">"]);
}

fn text(html: &mut String, content: &str) {
    for letter in content.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\n' => html.push_str("<br>"),
            _ => html.push(letter),
        }
    }
}
