/** Reads persons' views from the generation that serves. */
package io.anju.overview.person.mongo;
