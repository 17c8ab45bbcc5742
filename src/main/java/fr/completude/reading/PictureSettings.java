package fr.completude.reading;

import fr.completude.reading.wire.PictureSize;

/**
 * Pictures of pages for people.
 *
 * @param pages most pages shown of one dossier
 */
record PictureSettings(int pages, PictureSize size) {}
