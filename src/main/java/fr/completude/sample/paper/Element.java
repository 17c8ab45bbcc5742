package fr.completude.sample.paper;

import java.io.IOException;

/** One thing that stands on a paper. */
interface Element {

    /** Draws it, unless a value it shows is not there. */
    void draw(Sheet sheet, Wording wording) throws IOException;
}
