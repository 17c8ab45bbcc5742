package fr.completude.recognition.split;

import java.util.List;

import fr.completude.recognition.text.PageText;
import fr.completude.recognition.twoddoc.PieceCode;
import fr.completude.recognition.twoddoc.TwoDDocReader;

/** The 2D-Doc codes of a page, or of a part of it. */
record Codes(TwoDDocReader reader) {

    List<PieceCode> on(PageText page) {
        return page.page().codes().stream()
                .filter(code -> page.area().holds(code.box()))
                .flatMap(code ->
                        reader.read(code.content()).stream().map(read -> new PieceCode(read, page.region(code.box()))))
                .toList();
    }
}
