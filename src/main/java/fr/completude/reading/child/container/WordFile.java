package fr.completude.reading.child.container;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import fr.completude.dossier.FileProblem;
import fr.completude.reading.wire.ContainerLimits;
import org.jspecify.annotations.Nullable;

/** A text of Word since 2007 (ISO/IEC 29500-1, WordprocessingML): headers, text, notes and footers, and its pictures. */
final class WordFile {

    private static final String TEXT = "word/document.xml";
    private static final Pattern HEADER = Pattern.compile("word/header\\d*\\.xml");
    private static final Pattern CLOSING = Pattern.compile("word/(footnotes|endnotes|footer\\d*)\\.xml");

    private final ZipBytes zip;
    private final ContainerLimits limits;
    private final Flow flow = new Flow();
    private final PictureNames pictures = new PictureNames();

    private WordFile(ZipBytes zip, ContainerLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static boolean isOne(ZipBytes zip) {
        return zip.names().contains(TEXT);
    }

    static Contents contents(ZipBytes zip, ContainerLimits limits) throws ContainerException {
        WordFile file = new WordFile(zip, limits);
        for (String name : matching(zip, HEADER)) {
            file.read(name);
        }
        file.read(TEXT);
        for (String name : matching(zip, CLOSING)) {
            file.read(name);
        }
        return new Contents(Typesetter.pages(file.flow.blocks()), file.pictures.in(zip));
    }

    private static List<String> matching(ZipBytes zip, Pattern names) {
        return zip.names().stream()
                .filter(name -> names.matcher(name).matches())
                .sorted()
                .toList();
    }

    private void read(String name) throws ContainerException {
        try {
            Map<String, String> targets = targets(name);
            XMLStreamReader xml = SafeXml.reader(zip.unpack(name, limits.unpackedBytes()));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> start(xml, targets);
                    case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                    default -> {
                        continue;
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new ContainerException(FileProblem.CORRUPT, e);
        }
    }

    /** What the relation ids used in a part stand for: paths within the zip. */
    private Map<String, String> targets(String name) throws ContainerException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        String relations = "word/_rels/" + name.substring("word/".length()) + ".rels";
        if (zip.names().contains(relations)) {
            XMLStreamReader xml = SafeXml.reader(zip.unpack(relations, limits.unpackedBytes()));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                    String target = xml.getAttributeValue(null, "Target");
                    targets.put(
                            xml.getAttributeValue(null, "Id"),
                            target.startsWith("/") ? target.substring(1) : "word/" + target);
                }
            }
        }
        return targets;
    }

    private void start(XMLStreamReader xml, Map<String, String> targets) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> flow.text(xml.getElementText().replace('\n', ' '));
            case "tab" -> flow.text("\t");
            case "br" -> lineBreak(SafeXml.attribute(xml, "type"));
            case "cr" -> flow.endParagraph();
            case "lastRenderedPageBreak" -> flow.pageBreak();
            case "noBreakHyphen" -> flow.text("-");
            case "sz" -> size(SafeXml.attribute(xml, "val"));
            // A paragraph of a text box stands within another.
            case "p" -> flow.endLine();
            case "tbl" -> flow.startTable();
            case "tr" -> flow.startRow();
            case "tc" -> flow.startCell();
            case "blip" -> picture(targets.get(SafeXml.attribute(xml, "embed")));
            case "imagedata", "OLEObject" -> picture(targets.get(SafeXml.attribute(xml, "id")));
            // What stood there before a change, tab stops, and what old programs show of what stands beside it anyway.
            case "moveFrom", "tabs", "Fallback" -> SafeXml.skip(xml);
            default -> {
                return;
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                flow.endParagraph();
                flow.size(Flow.USUAL_SIZE);
            }
            case "tc" -> flow.endCell();
            case "tr" -> flow.endRow();
            case "tbl" -> flow.endTable();
            default -> {
                return;
            }
        }
    }

    private void lineBreak(@Nullable String type) {
        if ("page".equals(type)) {
            flow.pageBreak();
        } else {
            flow.endParagraph();
        }
    }

    private void size(@Nullable String halfPoints) {
        if (halfPoints != null && halfPoints.matches("\\d{1,3}")) {
            flow.size(Math.max(4, Integer.parseInt(halfPoints) / 2.0));
        }
    }

    private void picture(@Nullable String path) {
        if (path != null) {
            pictures.add(path);
        }
    }
}
