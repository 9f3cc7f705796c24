package org.hearsay.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses of the web as they are written &rarr; as they are asked for. */
final class WebAddress {
    private WebAddress() {}

    /** Without fragment and user; hosts of other scripts in the form that names are looked up by. */
    static URI parse(String address) throws RefusedException {
        try {
            URI uri = new URI(new URI(address.strip()).toASCIIString());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            String authority = uri.getRawAuthority();
            if (authority == null || !(scheme.equals("http") || scheme.equals("https"))) {
                throw new RefusedException("not-fetched", "only addresses of http and https are fetched");
            }
            URI asked = uri.getHost() == null ? withPlainHost(address.strip(), authority) : uri;
            if (asked.getHost() == null || asked.getUserInfo() != null) {
                throw new RefusedException("not-fetched", "expected an address with a host and without a user");
            }
            String path = asked.getRawPath() == null || asked.getRawPath().isEmpty() ? "/" : asked.getRawPath();
            String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
            String port = asked.getPort() < 0 ? "" : ":" + asked.getPort();
            return new URI(scheme + "://" + asked.getHost().toLowerCase(Locale.ROOT) + port + path + query);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RefusedException("not-fetched", "this is no address of the web");
        }
    }

    private static URI withPlainHost(String address, String escapedAuthority) throws URISyntaxException {
        String written = new URI(address).getAuthority();
        String host = written == null ? escapedAuthority : IDN.toASCII(written);
        int begin = address.indexOf("//") + 2;
        int end = begin;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return new URI(new URI(address.substring(0, begin) + host + address.substring(end)).toASCIIString());
    }
}
