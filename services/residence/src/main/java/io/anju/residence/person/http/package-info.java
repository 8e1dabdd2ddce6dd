/** Requests and responses about persons that several features read and answer with. */
@NullMarked
package io.anju.residence.person.http;

import org.jspecify.annotations.NullMarked;
