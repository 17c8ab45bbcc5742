package fr.completude.sample.paper;

import java.io.IOException;

import fr.completude.dossier.FieldName;

/** Something that is on the paper only when a value is as wanted; the field of that name is then printed by it. */
record WhenElement(String value, String wanted, Element element) implements Element {

    @Override
    public void draw(Sheet sheet, Wording wording) throws IOException {
        if (wording.plain(value).filter(wanted::equals).isPresent()) {
            FieldName.of(value).ifPresent(field -> wording.note(field, wanted));
            element.draw(sheet, wording);
        }
    }
}
