/**
 * Filed tenancies (商品房屋租赁管理办法, 住房租赁条例): on record from the filing to the term or the termination.
 */
@NullMarked
package io.anju.housing.tenancy;

import org.jspecify.annotations.NullMarked;
