/** How insurance accounts rest and are found. */
package io.anju.employment.insurance.mongo;
