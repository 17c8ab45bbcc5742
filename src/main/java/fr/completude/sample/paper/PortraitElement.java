package fr.completude.sample.paper;

import java.io.IOException;
import java.util.Optional;

import fr.completude.sample.portrait.PortraitPainter;

/** The photo of the holder printed on a card. */
record PortraitElement(double x, double y, double width, double height, PortraitPainter painter) implements Element {

    private static final int PIXELS_PER_MM = 12;

    @Override
    public void draw(Sheet sheet, Wording wording) throws IOException {
        Optional<Value> holder = wording.value("holder");
        if (holder.isPresent() && holder.get() instanceof PersonValue value) {
            sheet.image(painter.onCard(value.person().face(), (int) (width * PIXELS_PER_MM)), x, y, width, height);
        }
    }
}
