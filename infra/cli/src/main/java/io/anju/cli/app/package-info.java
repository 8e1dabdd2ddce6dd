/** What a build leaves to run from: folders of jars, with their class paths. */
@NullMarked
package io.anju.cli.app;

import org.jspecify.annotations.NullMarked;
