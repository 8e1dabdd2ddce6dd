/** What an index holds of a document: its definition, its keys and its filter. */
package io.anju.store.index;
