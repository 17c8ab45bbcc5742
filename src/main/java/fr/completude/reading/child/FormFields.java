package fr.completude.reading.child;

import java.util.Iterator;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** The fields of the form in a PDF, counted before anything is drawn for them. */
final class FormFields {

    private FormFields() {}

    static boolean areMoreThan(int most, PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return false;
        }
        Iterator<PDField> fields = form.getFieldIterator();
        int count = 0;
        while (count <= most && fields.hasNext()) {
            fields.next();
            count++;
        }
        return count > most;
    }
}
