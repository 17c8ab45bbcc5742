/**
 * The command line: what was asked for, in which language, and with which exit status it ends. Standard output carries
 * the result alone.
 */
@NullMarked
package fr.completude.cli;

import org.jspecify.annotations.NullMarked;
