package fr.completude.reading.child.container;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text a mail shows. Of plain text and HTML that say the same, the plain text is taken. */
final class MailText {

    private final List<Shown> shown = new ArrayList<>();

    private record Shown(int alternative, boolean html, String text) {}

    /**
     * Adds a part of it.
     *
     * @param alternative number of the group of forms it belongs to, 0 for none
     */
    void add(int alternative, boolean html, String text) {
        if (!text.isBlank()) {
            shown.add(new Shown(alternative, html, text));
        }
    }

    List<TextPage> pages() {
        Flow flow = new Flow();
        for (Shown part : shown) {
            if (!part.html()) {
                flow.text(part.text());
                flow.endParagraph();
            } else if (part.alternative() == 0 || !isSaidPlainly(part.alternative())) {
                Jsoup.parse(part.text()).body().traverse(new HtmlFlow(flow));
                flow.endParagraph();
            }
        }
        return Typesetter.pages(flow.blocks());
    }

    private boolean isSaidPlainly(int alternative) {
        return shown.stream().anyMatch(part -> part.alternative() == alternative && !part.html());
    }

    private record HtmlFlow(Flow flow) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                flow.text(text.text());
            } else if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "br" -> flow.endParagraph();
                    case "table" -> flow.startTable();
                    case "tr" -> flow.startRow();
                    case "td", "th" -> flow.startCell();
                    default -> {
                        return;
                    }
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "table" -> flow.endTable();
                    case "tr" -> flow.endRow();
                    case "td", "th" -> flow.endCell();
                    default -> endBlock(element);
                }
            }
        }

        private void endBlock(Element element) {
            if (element.isBlock()) {
                flow.endLine();
            }
        }
    }
}
