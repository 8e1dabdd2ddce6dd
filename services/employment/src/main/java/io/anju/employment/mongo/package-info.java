/** What the queries of several features have in common. */
package io.anju.employment.mongo;
