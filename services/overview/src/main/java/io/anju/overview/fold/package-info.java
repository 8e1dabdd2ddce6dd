/** What each fact gives to which view, and how it gets there whatever order the facts come in. */
package io.anju.overview.fold;
