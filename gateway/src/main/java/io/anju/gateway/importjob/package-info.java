/** Import jobs of all services under one path: which service has a kind, and which has a job. */
@NullMarked
package io.anju.gateway.importjob;

import org.jspecify.annotations.NullMarked;
