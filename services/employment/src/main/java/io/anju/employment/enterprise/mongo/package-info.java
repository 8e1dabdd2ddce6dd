/** How enterprises rest. */
package io.anju.employment.enterprise.mongo;
