/**
 * Where the program is installed, and how its YAML files are read: every value knows its file and line, and all\n * mistakes of a file are reported together.
 */
@NullMarked
package fr.completude.config;

import org.jspecify.annotations.NullMarked;
