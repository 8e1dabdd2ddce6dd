/** Import jobs, listed record ids and fetch states in MongoDB. */
@NullMarked
package io.anju.imports.mongo;

import org.jspecify.annotations.NullMarked;
