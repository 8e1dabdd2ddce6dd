/** The files of import jobs on disk: how they are stored and read, and which rows were rejected. */
@NullMarked
package io.anju.imports.file;

import org.jspecify.annotations.NullMarked;
