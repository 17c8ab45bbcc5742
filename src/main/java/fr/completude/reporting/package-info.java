/**
 * From a verdict to what people and programs read: report.json, report.html, the digest of a night.
 */
@NullMarked
package fr.completude.reporting;

import org.jspecify.annotations.NullMarked;
