/** What a machine lacks to build and run the registry. */
@NullMarked
package io.anju.cli.doctor;

import org.jspecify.annotations.NullMarked;
