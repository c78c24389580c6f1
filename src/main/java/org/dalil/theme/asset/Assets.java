package org.dalil.theme.asset;

import java.util.Map;
import java.util.Optional;

/**
 * The files a theme serves.
 *
 * @param byName {@code css/base.css}
 * @param byAddress {@code /assets/css/base.0123456789ab.css}
 */
public record Assets(Map<String, Asset> byName, Map<String, Asset> byAddress) {
    static final String ROOT = "/assets/";

    public Optional<Asset> at(String path) {
        return Optional.ofNullable(byAddress.get(path.startsWith(ROOT) ? path : ROOT + path));
    }

    public String address(String name) {
        var asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("there is no assets/" + name);
        }
        return asset.address();
    }
}
