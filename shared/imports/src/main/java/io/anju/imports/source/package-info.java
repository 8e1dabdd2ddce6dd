/** Sources from which a service takes files by itself: watched folders and addresses. */
@NullMarked
package io.anju.imports.source;

import org.jspecify.annotations.NullMarked;
