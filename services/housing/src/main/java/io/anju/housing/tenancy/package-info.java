/** The life cycle of filed tenancies (商品房屋租赁管理办法, 住房租赁条例), from filing to the end. */
@NullMarked
package io.anju.housing.tenancy;

import org.jspecify.annotations.NullMarked;
