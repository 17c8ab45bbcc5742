/**
 * Files that hold text and other files: zips, e-mails, texts of word processors. Here they are taken apart, in memory
 * and within limits, into pages of words and named bytes; nothing is decoded or written to disk.
 *
 * <p>The parsers of Tika for these formats were weighed and not taken: that for Word brings POI with its schemas (about
 * 20 MB of classes) and those for all of them give a stream of text without any geometry, which recognition needs. A text is two
 * small XML streams for a StAX reader; mails need real work, which mime4j does, the library Tika itself uses.
 */
@NullMarked
package fr.completude.reading.child.container;

import org.jspecify.annotations.NullMarked;
