import { pageHome } from './load/page-home';
import { startPage } from './start-page';
import './style/page.css';
import './style/parts.css';
import './style/map.css';
import './style/works.css';

startPage(pageHome);
