package fr.completude.reading.child.container;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import fr.completude.dossier.FileProblem;
import fr.completude.reading.wire.ContainerLimits;
import org.jspecify.annotations.Nullable;

/** A text of LibreOffice and its kin (OpenDocument 1.3, part 3): headers, text, notes and footers, and its pictures. */
final class OpenDocumentText {

    private static final String TEXT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private final ZipBytes zip;
    private final ContainerLimits limits;
    private final Flow flow = new Flow();
    private final PictureNames pictures = new PictureNames();
    private final Map<String, Double> sizes = new HashMap<>();
    private final Set<String> onNewPage = new HashSet<>();
    private String style = "";

    private OpenDocumentText(ZipBytes zip, ContainerLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static boolean isOne(ZipBytes zip) {
        return zip.names().contains(TEXT) && zip.names().contains(MANIFEST);
    }

    static Contents contents(ZipBytes zip, ContainerLimits limits) throws ContainerException {
        OpenDocumentText file = new OpenDocumentText(zip, limits);
        if (Decoding.of(zip.unpack(MANIFEST, limits.unpackedBytes()), Decoding.WINDOWS)
                .contains("encryption-data")) {
            throw new ContainerException(FileProblem.ENCRYPTED);
        }
        if (zip.names().contains(STYLES)) {
            file.read(STYLES);
        }
        file.read(TEXT);
        return new Contents(Typesetter.pages(file.flow.blocks()), file.pictures.in(zip));
    }

    private void read(String name) throws ContainerException {
        try {
            XMLStreamReader xml = SafeXml.reader(zip.unpack(name, limits.unpackedBytes()));
            int paragraphs = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    paragraphs += isParagraph(xml.getLocalName()) ? 1 : 0;
                    start(xml);
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    paragraphs -= isParagraph(xml.getLocalName()) ? 1 : 0;
                    end(xml.getLocalName());
                } else if (event == XMLStreamReader.CHARACTERS && paragraphs > 0) {
                    flow.text(xml.getText().replaceAll("\\s+", " "));
                }
            }
        } catch (XMLStreamException e) {
            throw new ContainerException(FileProblem.CORRUPT, e);
        }
    }

    private static boolean isParagraph(String element) {
        return element.equals("p") || element.equals("h");
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "style" -> style = name(xml, "name");
            case "text-properties" -> learnSize(SafeXml.attribute(xml, "font-size"));
            case "paragraph-properties" -> learnBreak(SafeXml.attribute(xml, "break-before"));
            case "p", "h" -> startParagraph(name(xml, "style-name"));
            case "span" -> flow.size(sizes.getOrDefault(name(xml, "style-name"), Flow.USUAL_SIZE));
            case "tab" -> flow.text("\t");
            case "s" -> flow.text(" ");
            case "line-break" -> flow.endParagraph();
            case "soft-page-break" -> flow.pageBreak();
            case "table" -> flow.startTable();
            case "table-row" -> flow.startRow();
            case "table-cell", "covered-table-cell" -> flow.startCell();
            case "image", "object-ole" -> picture(SafeXml.attribute(xml, "href"));
            // Notes of a reviewer, and what was there before a change.
            case "annotation", "tracked-changes" -> SafeXml.skip(xml);
            default -> {
                return;
            }
        }
    }

    private void startParagraph(String styleName) {
        flow.endLine();
        if (onNewPage.contains(styleName)) {
            flow.pageBreak();
        }
        flow.size(sizes.getOrDefault(styleName, Flow.USUAL_SIZE));
    }

    private void end(String element) {
        switch (element) {
            case "p", "h" -> flow.endParagraph();
            case "table-cell", "covered-table-cell" -> flow.endCell();
            case "table-row" -> flow.endRow();
            case "table" -> flow.endTable();
            default -> {
                return;
            }
        }
    }

    private void learnSize(@Nullable String size) {
        if (size != null && size.matches("\\d{1,3}(\\.\\d+)?pt")) {
            sizes.put(style, Math.max(4, Double.parseDouble(size.substring(0, size.length() - 2))));
        }
    }

    private void learnBreak(@Nullable String before) {
        if ("page".equals(before)) {
            onNewPage.add(style);
        }
    }

    private static String name(XMLStreamReader xml, String attribute) {
        String name = SafeXml.attribute(xml, attribute);
        return name == null ? "" : name;
    }

    private void picture(@Nullable String path) {
        if (path != null && !path.contains(":")) {
            pictures.add(path.startsWith("./") ? path.substring(2) : path);
        }
    }
}
